/**
 * What in a text of others would control whatever shows it: control characters (U+009B does as ESC [ does), characters that
 * end a line, and those that turn the direction of what follows.
 */
export const controlling = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu
