export const handler = async () => 'image'
