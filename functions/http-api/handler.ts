import { arrive } from '#shared/http/arrival.ts';
import { services } from './dependencies.ts';
import { serve } from './serve.ts';

/** Every route of the HTTP API, and `$default` for what is none. */
export const handler = serve(services, arrive);
