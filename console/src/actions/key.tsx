import styles from './key.module.css';

/** A key, as keyboards show it. */
export function Key({ name }: { readonly name: string }) {
  return <kbd className={styles.key}>{name === ' ' ? 'Space' : name}</kbd>;
}
