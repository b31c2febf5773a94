import type { PlanWords } from '../planWords.ts'

export const ti: PlanWords = {
  language: 'ti',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    practiceFirst: 'መጀመርታ ምስራሕ፣ ድሕሪኡ ምምሃር',
    studyFirst: 'መጀመርታ ምምሃር፣ ድሕሪኡ ምስራሕ',
    goalWork: 'ቀልጢፈ ክሰርሕ ወይ ክሳተፍ ይደሊ።',
    goalLearnWhileWorking: 'እናሰራሕኩ ሆላንድኛ ክመሃር ይደሊ።',
    goalPeople: 'ኣብ ከባቢየይ ሰባት ክፋለጥ ይደሊ።',
    goalDutch: 'መጀመርታ ጽቡቕ ሆላንድኛ ክመሃር ይደሊ።',
    goalDiploma: 'ዲፕሎማይ ኣብዚ እንታይ ዋጋ ከምዘለዎ ክፈልጥ ይደሊ።',
    goalSchool: 'ናብ ቤት ትምህርቲ ወይ ስልጠና ክኸይድ ይደሊ።',
    whatHelps: 'እንታይ ይሕግዘኒ?',
    whatIsHard: 'እንታይ የጸግመኒ?',
    expectations: 'እንታይ እጽበ?',
    saidOn: 'ብ{{date}} ዝተባህለ፦',
    exit: 'ባዕለይ ከም ዝኽእሎ ብኸመይ እፈልጥ?',
    routes: 'ኣየናይ መገዲ ትምህርቲ ይሰማማዓኒ?',
    because: 'ስለምንታይ?',
    routeWanted: 'እዚ ይደሊ።',
    routeNotNow: 'እዚ ሕጂ ኣይደልን።',
    routeChosen: 'እዚ ተመሪጹ።',
    municipality: 'ምምሕዳር ከተማ እንታይ ይሓትት?',
    municipalitySheet: 'ዝያዳ ኣብ ካልእ ወረቐት ኣሎ።',
  },
}
