/**
 * The characters of bytes 0x80 to 0xFF in IBM code page 437, the encoding of names without the UTF-8
 * flag (APPNOTE.TXT 6.3.10, appendix D). Source: Unicode's mapping table `CP437.TXT`, version 2.00.
 */
const UPPER_HALF =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Decodes bytes given as a string of one character for each byte. */
export function decodeCp437(raw: string): string {
  return raw.replace(/[\x80-\xff]/g, (char) => UPPER_HALF.charAt(char.charCodeAt(0) - 0x80))
}
