/**
 * What the Actions runner undoes in a workflow command: actions/runner, `ActionCommand.cs`. Without it a
 * line break starts a new command, and `,`, `:` or `::` in a property ends it early.
 */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The same for the value of a property, such as `file` or `title`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
