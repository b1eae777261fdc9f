import { type PointerEvent, useState } from 'react';
import styles from './calendar.module.css';
import { drawn, type Span, share } from './span.ts';

interface DrawingAreaProps {
  readonly span: Span;
  readonly onDraw: (span: { readonly from: string; readonly to: string }) => void;
}

/** Over a row: a part of it is drawn by dragging. Whoever uses no pointer has the form. */
export function DrawingArea({ span, onDraw }: DrawingAreaProps) {
  const [drawing, setDrawing] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const at = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return span.from + ((clientX - left) / width) * (span.to - span.from);
  };
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrawing({ from: at(event), to: at(event) });
  };
  const end = (event: PointerEvent) => {
    const found = drawing === null ? null : drawn(drawing.from, at(event), span);
    setDrawing(null);
    if (found !== null) onDraw({ from: new Date(found.from).toISOString(), to: new Date(found.to).toISOString() });
  };
  const shown = drawing === null ? null : drawn(drawing.from, drawing.to, span);
  const place = shown && {
    insetInlineStart: `${share(shown.from, span)}%`,
    inlineSize: `${share(shown.to, span) - share(shown.from, span)}%`,
  };
  return (
    <div
      className={styles.area}
      onPointerDown={begin}
      onPointerMove={(event) => setDrawing((now) => now && { from: now.from, to: at(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDrawing(null)}
    >
      {place === null ? null : <span className={styles.drawn} style={place} />}
    </div>
  );
}
