type Iconv = typeof import('iconv-lite');

let loaded: Iconv | undefined;

class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/** Decoders of what the runtime does not know. Half a megabyte of tables, which one mail in thousands asks for. @throws within `withRareCharsets` */
export function rareCharsets(): Iconv {
  if (loaded === undefined) throw new NotLoaded('the rare charsets have to be loaded first');
  return loaded;
}

/** @param read is called again when it turns out to need them: which charsets a mail has, only reading it shows */
export async function withRareCharsets<Value>(read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    // Recovery: loads them, once per container.
    if (!(error instanceof NotLoaded)) throw error;
    loaded = (await import('iconv-lite')).default;
    return read();
  }
}
