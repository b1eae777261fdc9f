/**
 * What Slack makes the app of, as docs/paging.md has it.
 *
 * @param api - address of the desk's API, without a slash at its end
 */
export const manifestOf = (api: string): string => `display_information: { name: Firstline }
features:
  bot_user: { display_name: Firstline, always_online: true }
  app_home: { messages_tab_enabled: true, messages_tab_read_only_enabled: true }
  slash_commands:
    - { command: /firstline, description: Open a record, usage_hint: what is wrong, url: ${api}/chat/slack/commands }
oauth_config: { scopes: { bot: [chat:write, im:write, commands] } }
settings:
  interactivity: { is_enabled: true, request_url: ${api}/chat/slack/actions }
`;
