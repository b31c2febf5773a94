/** They hold the office key: what they may see is kept by the office process and its log. */
export const fullRoles = ['coordinator', 'worker'] as const
/** They never hold the office key: what they may see is written for them, under a key of their own. */
export const restrictedRoles = ['frontDesk', 'volunteer'] as const
