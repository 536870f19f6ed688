export const handler = async () => 'mail'
