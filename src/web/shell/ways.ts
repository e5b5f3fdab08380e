/** A page by its address and its name in the navigation. */
export interface Way {
  readonly to: string
  readonly name: string
}

/** Pages that answer one question, the first of them first to be met. */
export interface WayGroup {
  readonly name: string
  /** What its pages answer. */
  readonly question: string
  readonly ways: readonly Way[]
}

/** Every page that has a way of its own, by the five questions. */
export const wayGroups: readonly WayGroup[] = [
  {
    name: 'Who',
    question: 'Who or what is this, and is it listed, or owned or run by someone listed?',
    ways: [
      { to: '/screen', name: 'Screen' },
      { to: '/ownership', name: 'Ownership' },
      { to: '/network', name: 'Network' },
      { to: '/lists', name: 'Lists' },
      { to: '/validation', name: 'Validation' },
    ],
  },
  {
    name: 'Law',
    question: 'May this happen, on this day, under which paragraph?',
    ways: [
      { to: '/assess', name: 'Assess' },
      { to: '/law', name: 'Paragraphs' },
      { to: '/regimes', name: 'Regimes' },
      { to: '/timeline', name: 'Timeline' },
    ],
  },
  {
    name: 'Limits',
    question: 'Are the limits kept, and when will they be reached?',
    ways: [
      { to: '/caps', name: 'Caps' },
      { to: '/mirror', name: 'Mirror' },
    ],
  },
  {
    name: 'Leaks',
    question: 'Where does the regime leak, and where would closing one gap matter most?',
    ways: [
      { to: '/hosts', name: 'Hosts' },
      { to: '/missions', name: 'Missions' },
      { to: '/displacement', name: 'Displacement' },
    ],
  },
  {
    name: 'Reference',
    question: 'Which commands and requests are there, and what do they take?',
    ways: [{ to: '/reference', name: 'Reference' }],
  },
]

/** Rooms that are reached from pages of a group and have no way of their own. */
const under: Readonly<Record<string, string>> = { '/listing': '/screen' }

/** The group and the way that a path belongs to; none for the first page. */
export function whereIs(path: string): { readonly group?: WayGroup; readonly way?: Way } {
  const room = `/${path.split('/')[1] ?? ''}`
  const to = under[room] ?? room
  for (const group of wayGroups) {
    const way = group.ways.find((one) => one.to === to)
    if (way !== undefined) return { group, way }
  }
  return {}
}
