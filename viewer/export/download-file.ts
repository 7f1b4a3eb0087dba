/**
 * Hands a file to the reader's browser to save.
 * downloadFile('zhengtu-nodes.csv', 'text/csv;charset=utf-8', '…') → a file among the downloads
 */
export function downloadFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
