/** An answer has 4,096 bytes at most, so a reason is that of a log line: 500 characters. */
export type Answer =
  | { readonly Status: 'SUCCESS'; readonly Data: Readonly<Record<string, string>> }
  | { readonly Status: 'FAILED'; readonly Reason: string };

/** One small object put into the region's own S3. */
const ANSWER_MILLISECONDS = 5_000;

export type Addressed = {
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
};

/**
 * Tells the stack what became of its request; it waits until it is told.
 *
 * @param PhysicalResourceId - under another one it is another resource, and CloudFormation then asks to delete the old one
 * @throws Error when the answer was not taken
 */
export async function answerStack(request: Addressed, PhysicalResourceId: string, answer: Answer): Promise<void> {
  const { ResponseURL, StackId, RequestId, LogicalResourceId } = request;
  const body = JSON.stringify({ StackId, RequestId, LogicalResourceId, PhysicalResourceId, ...answer });
  const response = await fetch(ResponseURL, {
    method: 'PUT',
    // As bytes: with a text, fetch names a content type, and CloudFormation has signed for none.
    body: Buffer.from(body),
    signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
  });
  if (!response.ok) throw new Error(`The answer to the stack was refused with ${response.status}`);
}
