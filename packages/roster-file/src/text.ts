/** Text out of bytes: UTF-8 when every byte fits, else windows-1252; a byte order mark is left out. */
export const decodeText = (
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: 'utf-8' | 'windows-1252' } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
