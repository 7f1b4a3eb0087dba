/**
 * A request that is not answered, with its HTTP status and the reason in words.
 * new Refusal(404, 'no such file') → 404 and the text `no such file`
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly headers: Record<string, string>

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.headers = headers
  }
}
