/**
 * Drops what could steer a terminal, for names and sentences come from documents that anybody may have written.
 * '云溪\u001b[2J镇' → '云溪镇'; line breaks and colours stay.
 */
export function printableText(text: string): string {
  return text.replace(
    /\u001b\[(?!\d+m)[\d;?]*[A-Za-z]|\u001b(?!\[\d+m)|[\u0000-\u0009\u000b-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '',
  )
}
