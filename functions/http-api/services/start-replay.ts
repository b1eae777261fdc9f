/**
 * @returns what sets a replay going; the execution is named after it, so that starting it again is a no-op
 */
export function replayStarter(stateMachineArn: string) {
  return async ({ tenant, id }: { tenant: string; id: string }): Promise<void> => {
    // Loaded only when asked for: every cold start would pay for a request that comes once a month.
    const { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } = await import('@aws-sdk/client-sfn');
    const input = JSON.stringify({ step: 'plan', tenant, id });
    try {
      await new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn, name: `${tenant}-${id}`, input }));
    } catch (error) {
      // Recovery: none is needed, it was started by an equal request.
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  };
}
