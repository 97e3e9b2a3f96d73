import { pieces } from './characters.ts';

/** A text in which every character can be seen; the names of those that can't stand in ⟨ ⟩. */
export function Visible({ text }: { text: string }) {
  return <>{pieces(text).map((piece) => (piece.named ? <i class="named">{piece.text}</i> : piece.text))}</>;
}
