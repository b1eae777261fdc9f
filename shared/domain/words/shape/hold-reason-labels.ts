/** The reasons of holds a desk starts with; its own configuration may name others. */
export type ShippedHoldReason = 'awaiting_requester' | 'awaiting_supplier' | 'awaiting_change' | 'awaiting_problem';

export type HoldReasonLabels = Readonly<Record<ShippedHoldReason, string>>;
