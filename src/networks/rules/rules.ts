import type { Day } from '../../model/index.ts'
import { percent } from '../percent.ts'
import type { Reading, Rule, RuleId, Test } from './rule.ts'

const half = percent(50)
const halfInAll: Test = { threshold: half, passes: 'at-least', adds: 'all-caught' }
const moreThanHalfInAll: Test = { threshold: half, passes: 'more-than', adds: 'all-caught' }
const moreThanHalfOfOne: Test = {
  threshold: half,
  passes: 'more-than',
  adds: 'one-listed-and-partners',
}
const anything: Test = { threshold: 0n, passes: 'more-than', adds: 'all-caught' }

/** The rules held. A new reading is a row here with its first day and its source. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'ofac-50': {
    id: 'ofac-50',
    title: "OFAC's 50 percent rule",
    caughtWord: 'blocked',
    onControl:
      'The rule is about ownership and not control (FAQ 398): control alone does not block. Care is due: no dealing may involve the blocked person, and what he controls may be designated.',
    readings: [
      {
        from: null,
        certain: { ...halfInAll, adds: 'one-listed' },
        possible: halfInAll,
        control: 'warns',
        unsettled:
          'whether stakes of several blocked persons were added up, which the guidance of 14 February 2008 left open',
        says: 'An entity that one blocked person owns at 50 percent or more is blocked; whether stakes of several add up was left open.',
        source: { title: 'Law firm notes on the guidance of 14 February 2008' },
        grade: 'press',
      },
      {
        from: '2014-08-13',
        certain: halfInAll,
        possible: halfInAll,
        control: 'warns',
        says: 'An entity that blocked persons own at 50 percent or more in the aggregate is blocked. A parent at 50 or more counts with its whole stake, a parent under 50 with nothing.',
        source: {
          title: 'OFAC FAQ 398, 399 and 401',
          url: 'https://ofac.treasury.gov/faqs/401',
        },
        grade: 'text',
      },
    ],
    afterSale: {
      says: 'A sale that brings the stakes of blocked persons under 50 percent frees the entity only if it took place wholly outside United States jurisdiction; property that was blocked before stays blocked.',
      source: { title: 'OFAC FAQ 402', url: 'https://ofac.treasury.gov/faqs/402' },
      grade: 'text',
    },
  },
  eu: {
    id: 'eu',
    title: 'European Union, ownership and control',
    caughtWord: 'owned or controlled',
    onControl: 'Control is a test of its own beside ownership, and may be rebutted case by case.',
    readings: [
      {
        from: null,
        certain: moreThanHalfInAll,
        possible: moreThanHalfInAll,
        control: 'catches',
        says: 'An entity of which listed persons together own more than 50 percent, or which one controls, is treated as theirs.',
        source: {
          title: 'EU Best Practices before July 2024; Commission FAQ 8 on aggregate ownership',
        },
        grade: 'official',
      },
      {
        from: '2024-07-03',
        certain: halfInAll,
        possible: halfInAll,
        control: 'catches',
        says: 'An entity of which listed persons together own 50 percent or more, or which one controls, is treated as theirs. Control may be rebutted; the Best Practices do not bind.',
        source: { title: 'EU Best Practices of 3 July 2024, as law firms report them' },
        grade: 'press',
      },
    ],
  },
  uk: {
    id: 'uk',
    title: 'United Kingdom, ownership and control',
    caughtWord: 'owned or controlled',
    onControl:
      'Control is the second condition of regulation 7; whether somebody can be expected to get his way is judged on all the circumstances.',
    readings: [
      {
        from: null,
        certain: moreThanHalfInAll,
        possible: moreThanHalfInAll,
        control: 'catches',
        says: 'Until its own Regulations applied, the United Kingdom applied the rule of the European Union: more than 50 percent.',
        source: { title: 'EU Best Practices before July 2024' },
        grade: 'derived',
      },
      {
        from: '2020-12-31',
        certain: moreThanHalfOfOne,
        possible: moreThanHalfOfOne,
        control: 'catches',
        says: 'An entity is owned or controlled by a designated person who holds, directly or through majority stakes, more than 50 percent of its shares or votes, may appoint or remove most of its board, or can be expected to get his way. Stakes of several add up only under a joint arrangement.',
        source: {
          title:
            'Sanctions Regulations, regulation 7 and Schedule 1 (the same in each; read in SI 2019/135); OFSI guidance 4.14',
          url: 'https://www.legislation.gov.uk/uksi/2019/135/schedule/1',
        },
        grade: 'text',
      },
    ],
  },
  un: {
    id: 'un',
    title: 'Security Council, owned or controlled',
    caughtWord: 'owned or controlled',
    onControl:
      'The resolutions reach what is controlled as well as what is owned, and define neither.',
    readings: [
      {
        from: null,
        certain: moreThanHalfOfOne,
        possible: anything,
        control: 'catches',
        unsettled:
          'where the State that applies the resolution draws the line, since no resolution names a percentage',
        says: 'Entities owned or controlled, directly or indirectly, by a designated party are caught. No percentage is named: more than 50 percent in one hand is ownership on every national reading, no stake at all is none, and all between is for the State to judge.',
        source: { title: 'The asset freeze paragraphs of the sanctions resolutions' },
        grade: 'derived',
      },
    ],
  },
}

/** What a rule says on a day. */
export function readingOn(rule: Rule, on: Day): Reading {
  const begun = rule.readings.filter(({ from }) => from === null || from <= on)
  const reading = begun.at(-1)
  if (reading === undefined) throw new RangeError(`The rule ${rule.id} has no first reading.`)
  return reading
}
