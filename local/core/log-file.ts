import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

/** A day of a busy desk, read in an editor without pain. */
const LARGEST_BYTES = 10 * 1024 * 1024;

export interface LogFile {
  write(line: string): void;
  close(): void;
}

/** Appends to a file; when it is full it becomes `<file>.1`, in place of the one before, and a new one begins. */
export function openLogFile(path: string, onTrouble: (text: string) => void, largest = LARGEST_BYTES): LogFile {
  let [file, bytes, troubled] = [openSync(path, 'a'), sizeOf(path), false];

  const rotate = () => {
    closeSync(file);
    renameSync(path, `${path}.1`);
    [file, bytes] = [openSync(path, 'a'), 0];
  };

  return {
    write(line) {
      try {
        if (bytes >= largest) rotate();
        bytes += writeSync(file, line);
        troubled = false;
      } catch (error) {
        // Recovery: the line is shown by the controls all the same, and the next one is tried again.
        if (!troubled) onTrouble(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
        troubled = true;
      }
    },
    close: () => closeSync(file),
  };
}

const sizeOf = (path: string) => statSync(path).size;
