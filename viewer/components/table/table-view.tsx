/**
 * What is in sight as a list, for those who sort, filter and read rather than look.
 * → | 云溪镇 | 地点 | 9 | …
 */
export function TableView() {
  return <section className="table-view" data-testid="table" />
}
