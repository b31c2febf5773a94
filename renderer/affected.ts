import type { CommandName, QueryName, WorkName } from '#shared/contract/contract.ts'

const dossierQueries = ['readDossier', 'listPeople', 'today', 'previewPaper'] as const

/** Which questions have another answer after an order; they are asked again if they are on the screen. */
export const affectedBy: Readonly<Record<CommandName | WorkName, readonly QueryName[]>> = {
  createOffice: ['listOffices'],
  openPracticeOffice: ['listOffices'],
  resetPracticeOffice: ['listOffices', ...dossierQueries],
  unlockOffice: ['listOffices'],
  lockOffice: ['listOffices'],
  editOfficeCard: ['readOfficeCard', 'previewPaper'],
  addPerson: ['listPeople', 'similarPeople', 'today'],
  editPerson: [...dossierQueries, 'similarPeople'],
  restoreEarlier: [...dossierQueries, 'similarPeople'],
  giveAnswer: dossierQueries,
  reviseIntake: dossierQueries,
  noteConsent: dossierQueries,
  withdrawConsent: dossierQueries,
  revisePlan: dossierQueries,
  reviseAppointments: dossierQueries,
  undo: [...dossierQueries, 'similarPeople'],
  redo: [...dossierQueries, 'similarPeople'],
  savePaper: ['readDossier'],
  editMunicipalPip: dossierQueries,
  savePreferences: ['readPreferences'],
  reviseMoments: dossierQueries,
  cancelWork: [],
  addUser: ['listUsers'],
  setUserEnd: ['listUsers'],
  stopAccess: ['listUsers'],
  changePassphrase: ['readSession'],
  showNames: ['listUsers', 'listOffices'],
  renewKeys: ['listUsers'],
  setSupporters: dossierQueries,
  breakGlass: dossierQueries,
  putNoteAway: dossierQueries,
  leaveSlip: ['readRoom', 'lookInRoom'],
}
