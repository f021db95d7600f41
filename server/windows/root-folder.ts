/**
 * The root folder on Windows: made with rights of its own, since below %ProgramData% every user may read what is made
 * without. What is made in it later inherits them.
 */
import * as fs from 'node:fs'
import * as path from 'node:path'
import koffi from 'koffi'
import { windowsError } from './windows-error.js'

/** TOKEN_QUERY and TokenUser of winnt.h. */
const TOKEN_QUERY = 8
const TOKEN_USER = 1
/** Of SDDL. */
const REVISION = 1
/** A TOKEN_USER with the longest SID there is (SECURITY_MAX_SID_SIZE is 68) has less. */
const TOKEN_USER_BYTES_MAX = 256
const ERROR_ALREADY_EXISTS = 183

type Call = (...args: unknown[]) => unknown

/**
 * Makes the folder where there is none: full control for SYSTEM, Administrators and the account of this process, nothing for
 * others and nothing inherited. False: it was there, and is left as it is. Throws the error of Windows.
 */
export function makeRootFolder(root: string): boolean {
  if (fs.existsSync(root)) return false
  fs.mkdirSync(path.dirname(root), { recursive: true })
  const { convertDescriptor, createDirectory, localFree, getLastError } = library()
  // SECURITY_ATTRIBUTES
  const attributesType = koffi.struct({ size: 'uint32', descriptor: 'void *', inherit: 'int32' })
  const descriptor: unknown[] = [null]
  if (convertDescriptor(folderRights(processSid()), REVISION, descriptor, null) !== true) {
    throw windowsError('ConvertStringSecurityDescriptorToSecurityDescriptorW')
  }
  try {
    const attributes = { size: koffi.sizeof(attributesType), descriptor: descriptor[0], inherit: 0 }
    if (createDirectory(root, koffi.as(attributes, koffi.pointer(attributesType))) === true) return true
    const code = getLastError()
    if (code === ERROR_ALREADY_EXISTS) return false
    throw new Error(`CreateDirectoryW of Windows failed with the error ${String(code)} for ${root}`)
  } finally {
    localFree(descriptor[0])
  }
}

/** In the Security Descriptor Definition Language: P, nothing is inherited; OICI, files and folders in it inherit it. */
export function folderRights(sid: string): string {
  const rights = ['SY', 'BA', sid].map((who) => `(A;OICI;FA;;;${who})`)
  return `D:P${rights.join('')}`
}

/** The account that this process runs as, as a SID: S-1-5-18. */
function processSid(): string {
  const { openProcessToken, getTokenInformation, closeHandle, convertSid, localFree, getCurrentProcess } = library()
  const token: unknown[] = [null]
  if (openProcessToken(getCurrentProcess(), TOKEN_QUERY, token) !== true) throw windowsError('OpenProcessToken')
  try {
    const user = Buffer.alloc(TOKEN_USER_BYTES_MAX)
    if (getTokenInformation(token[0], TOKEN_USER, user, user.length, [0]) !== true) {
      throw windowsError('GetTokenInformation')
    }
    // Its first member points at the SID, which lies in the same buffer.
    const text: unknown[] = [null]
    if (convertSid(koffi.decode(user, 'void *'), text) !== true) throw windowsError('ConvertSidToStringSidW')
    try {
      return String(koffi.decode(text[0], 'char16', -1))
    } finally {
      localFree(text[0])
    }
  } finally {
    closeHandle(token[0])
  }
}

function library() {
  const [advapi32, kernel32] = [koffi.load('advapi32.dll'), koffi.load('kernel32.dll')]
  const security = (prototype: string) => advapi32.func(prototype) as Call
  const kernel = (prototype: string) => kernel32.func(prototype) as Call
  return {
    convertDescriptor: security(
      'bool __stdcall ConvertStringSecurityDescriptorToSecurityDescriptorW(str16 sddl, uint32 revision, _Out_ void **descriptor, void *size)',
    ),
    openProcessToken: security('bool __stdcall OpenProcessToken(void *process, uint32 access, _Out_ void **token)'),
    getTokenInformation: security(
      'bool __stdcall GetTokenInformation(void *token, int kind, void *out, uint32 size, _Out_ uint32 *needed)',
    ),
    convertSid: security('bool __stdcall ConvertSidToStringSidW(void *sid, _Out_ void **text)'),
    createDirectory: kernel('bool __stdcall CreateDirectoryW(str16 path, void *attributes)'),
    getCurrentProcess: kernel('void * __stdcall GetCurrentProcess()'),
    closeHandle: kernel('bool __stdcall CloseHandle(void *handle)'),
    localFree: kernel('void * __stdcall LocalFree(void *memory)'),
    getLastError: kernel('uint32 __stdcall GetLastError()'),
  }
}
