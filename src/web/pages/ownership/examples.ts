import byStatus from '../../../../examples/ownership-by-status.json'
import joint from '../../../../examples/ownership-joint.json'
import range from '../../../../examples/ownership-range.json'
import sold from '../../../../examples/ownership-sold.json'
import twoParents from '../../../../examples/ownership-two-parents.json'

/** The structures that the project keeps as examples, each with what it shows. */
export const examples: readonly { readonly says: string; readonly question: object }[] = [
  { says: 'Two parents at 50 percent, whose whole stakes meet again', question: twoParents },
  { says: 'A stake known only as a range', question: range },
  { says: 'A stake sold under the threshold, a board still appointed', question: sold },
  { says: 'Two holders in a joint arrangement', question: joint },
  { says: 'A ministry blocked by its status, without listing', question: byStatus },
]
