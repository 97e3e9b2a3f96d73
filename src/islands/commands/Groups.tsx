import { type GroupName, groups } from '../../commands/groups.ts';

interface Props {
  chosen: GroupName;
  onChoose: (group: GroupName) => void;
}

/** For whom the commands are written: one choice of several, by pointer or arrow keys. */
export function Groups({ chosen, onChoose }: Props) {
  return (
    <fieldset class="groups">
      <legend>Written for</legend>
      {(Object.keys(groups) as GroupName[]).map((name) => (
        <label key={name}>
          <input type="radio" name="c-group" checked={name === chosen} onChange={() => onChoose(name)} />
          <span>{groups[name].name}</span>
        </label>
      ))}
    </fieldset>
  );
}
