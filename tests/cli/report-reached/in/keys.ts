export const keys = { secret: 'report-reached-secret-0' };
