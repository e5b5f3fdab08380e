import type { RuleId } from '../../../server/contract.ts'
import { askableRules } from '../../address/structure.ts'
import { ruleWords } from '../../words/ownership-words.ts'

interface RuleChoiceProps {
  readonly rule: RuleId
  readonly onChange: (rule: RuleId) => void
}

/** Whose rule is asked. The other three stand beside its answer. */
export function RuleChoice({ rule, onChange }: RuleChoiceProps) {
  return (
    <fieldset className="rule-choice no-print">
      <legend>Whose rule</legend>
      {askableRules.map((id) => (
        <label key={id} className="check">
          <input
            type="radio"
            name="rule"
            className="tick"
            checked={id === rule}
            onChange={() => onChange(id)}
          />
          <span>{ruleWords[id].word}</span>
        </label>
      ))}
    </fieldset>
  )
}
