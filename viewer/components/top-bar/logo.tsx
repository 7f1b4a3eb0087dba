/**
 * The name of the program as a seal.
 * → [政图] zhengtu
 */
export function Logo() {
  return (
    <span className="logo">
      <span className="logo-seal">政图</span>
      <span className="logo-name">zhengtu</span>
    </span>
  )
}
