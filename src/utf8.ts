const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false })

/** The text of bytes of UTF-8. What is none becomes U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes)
