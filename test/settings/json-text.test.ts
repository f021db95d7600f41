/** Where a settings file is not JSON. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesOf, readJson } from '../../server/settings/json-text.js'

function check(text: string, ...expected: readonly string[]): void {
  const read = readJson(text)
  const problems = read.ok ? [] : read.problems
  assert.deepEqual(
    problems.map(({ pointer, problem, line, column }) => `${line}:${column} ${pointer} ${problem}`),
    expected,
    text,
  )
}

test('a right text gives its value', () => {
  assert.deepEqual(readJson('{"a": [1, true, null, "\\u00e4"], "b": {"a": -1.5e3}}\n'), {
    ok: true,
    value: { a: [1, true, null, 'ä'], b: { a: -1500 } },
  })
})

test('the first error of syntax is told with line and column', () => {
  check('{\n  "a": 1,\n}', '3:1  a name in double quotes is expected, not "}"')
  check('{\r\n"a": 1\r\n"b": 2}', '3:1  a comma is expected before "\\"b\\""')
  check('{"a" 1}', '1:6  a colon is expected before "1"')
  check('[1,', '1:4  a value is expected, not the end of the file')
  check('[1', '1:3  a comma or ] is expected, not the end of the file')
  check('{"a": 1', '1:8  a comma or } is expected, not the end of the file')
  check('', '1:1  a value is expected, not the end of the file')
  check('{} {}', '1:4  "{" stands after the end of the settings')
  check('{"a": tru}', '1:7  "tru" is neither a text in double quotes nor a number, true, false or null')
  check("{'a': 1}", `1:2  "'a'" is neither a text in double quotes nor a number, true, false or null`)
  check('{"a": 1 // one\n}', '1:9  comments are not allowed in JSON')
  check(
    '{"a": "C:\\Mail"}',
    '1:7  "\\"C:\\\\Mail\\"" has a backslash that JSON does not allow: write \\\\ for a backslash',
  )
  check('{"a": "x\ny"}', '1:7  "\\"x" has a line break, a tab, or no end: a text ends with " in its line')
})

test('a text that nests too deeply is told and takes no stack', () => {
  check('['.repeat(1_000_000), '1:1  is nested too deeply')
})

test('each name that stands twice in one object is told, also when its value is the same', () => {
  check('{"a": {"b": 1, "c": 2, "b": 1}, "d/~": 1, "d/~": 2}', '1:24 /a/b stands twice', '1:43 /d~1~0 stands twice')
  check('{"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, {"b": 1}]}')
})

test('values are found by their pointers, and what is missing by what should hold it', () => {
  const text = '{\n  "a": [\n    {"b": 1},\n    2\n  ]\n}'
  const places = placesOf(text, ['', '/a', '/a/0/b', '/a/1', '/a/0/missing', '/zzz'])
  assert.deepEqual(
    [...places].map(([pointer, { line, column }]) => `${pointer} ${line}:${column}`),
    [' 1:1', '/a 2:3', '/a/0/b 3:6', '/a/1 4:5', '/a/0/missing 3:5', '/zzz 1:1'],
  )
})
