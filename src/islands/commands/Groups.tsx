import { type GroupName, groupNames } from '../../commands/groups/group.ts';
import { useEarlyChoice } from '../fields/early-choice.ts';

interface Props {
  chosen: GroupName;
  onChoose: (group: GroupName) => void;
}

/** For whom the commands are written: one choice of several, by pointer or arrow keys. */
export function Groups({ chosen, onChoose }: Props) {
  const place = useEarlyChoice((name) => onChoose(name as GroupName));
  return (
    <fieldset class="groups" ref={place}>
      <legend>Written for</legend>
      {(Object.keys(groupNames) as GroupName[]).map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="c-group"
            value={name}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <span>{groupNames[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
