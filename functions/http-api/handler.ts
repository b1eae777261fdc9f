import type { HttpResponse } from '#shared/http/response.ts';
import type { HttpEvent } from './api/http-event.ts';
import { arrive } from './arrive.ts';
import { services } from './dependencies.ts';
import { handleRequest } from './handle-request.ts';

/** Every route of the HTTP API, and `$default` for what is none. */
export function handler(event: HttpEvent): Promise<HttpResponse> {
  return handleRequest(services, event, arrive());
}
