/**
 * The forms of sentence in which local news gives an official and the office, written for this project.
 * 'chair', 副县长, 何望山 → 会议由副县长何望山主持。
 */

export interface Said {
  name: string
  post: string
}

export interface OfficeForm {
  id: string
  /** Only for a post of one office. */
  single?: true
  /** Only for names of two characters, which are set with a space. */
  spaced?: true
  /** Says two officials. */
  paired?: true
  write(said: Said, other: Said): string
}

export const OFFICE_FORMS: readonly OfficeForm[] = [
  { id: 'speech', write: ({ name, post }) => `${post}${name}表示，要把群众的急事一件件办好。` },
  { id: 'chairs', write: ({ name, post }) => `${post}${name}主持会议。` },
  { id: 'chaired-by', write: ({ name, post }) => `会议由${post}${name}主持。` },
  { id: 'visit', write: ({ name, post }) => `6月3日，${post}${name}一行到田间调研夏粮收购。` },
  { id: 'present', write: ({ name, post }) => `${name}，现任${post}。` },
  { id: 'apposition', write: ({ name, post }) => `${name}，${post}。` },
  { id: 'bracket', write: ({ name, post }) => `参加接访的有：${name}（${post}）。` },
  { id: 'appointed', single: true, write: ({ name, post }) => `会议决定，任命${name}为${post}。` },
  { id: 'takes', single: true, write: ({ name, post }) => `${name}任${post}。` },
  { id: 'dismissed', single: true, write: ({ name, post }) => `会议决定，免去${name}的${post}职务。` },
  { id: 'spaced', spaced: true, write: ({ name, post }) => `${post}${name[0]}  ${name[1]}出席启动仪式。` },
  {
    id: 'first-of-two',
    paired: true,
    write: ({ name, post }, other) => `${post}${name}、${other.post}${other.name}参加活动。`,
  },
  {
    id: 'second-of-two',
    paired: true,
    write: ({ name, post }, other) => `${other.post}${other.name}，${post}${name}到场检查。`,
  },
  {
    id: 'two-clauses',
    paired: true,
    write: ({ name, post }, other) =>
      `会上，${post}${name}通报了上半年的情况，${other.post}${other.name}作总结讲话。`,
  },
  { id: 'accompanied', write: ({ name, post }) => `在${post}${name}的陪同下，客商走进了车间。` },
  { id: 'gives', write: ({ name, post }) => `${post}${name}为新当选的劳动模范颁奖。` },
]
