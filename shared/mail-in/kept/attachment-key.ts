/** @returns where an attachment is kept in the mail bucket; its id is the record's, its name the safe one */
export function attachmentKey(tenant: string, attachment: { readonly id: string; readonly name: string }): string {
  return `attachments/${tenant}/${attachment.id}/${attachment.name}`;
}
