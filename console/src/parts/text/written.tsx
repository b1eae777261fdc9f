import styles from './written.module.css';

/** What somebody outside wrote: text, whatever it looks like. */
export function Written({ text }: { readonly text: string }) {
  return <div className={styles.text}>{text}</div>;
}
