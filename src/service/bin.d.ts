/** The bundler gives binary files as buffers. */
declare module '*.bin' {
  const content: ArrayBuffer
  export default content
}
