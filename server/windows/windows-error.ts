import koffi from 'koffi'

/** The error of the call of Windows before this one, by its number (winerror.h). */
export function windowsError(call: string): Error {
  const code = koffi.load('kernel32.dll').func('__stdcall', 'GetLastError', 'uint32', [])()
  return new Error(`${call} of Windows failed with the error ${code}`)
}
