import type { RecoveryWords } from '../recoveryWords.ts'

/** One word per thing: passphrase ምስጢራዊ ሓረግ, sheet ወረቐት, office ቤት ጽሕፈት, set ጥምር. */
export const ti: RecoveryWords = {
  language: 'ti',
  checkedBy: null,
  checkedOn: null,
  sentences: {
    title: 'ናይ ምምላስ ወረቐት {{sheet}} ካብ {{sheets}}',
    facts: 'ናይ {{office}}። ጥምር {{set}}፡ ዝተሰርሓሉ ዕለት {{date}}።',
    secret: 'እዚ ኮድ ምስጢር እዩ። ኣብ ጎኑ ዘሎ ርቡዕ ንሱ ይብል፦ ናትና በይኑ ምስጢራዊ ርቡዕ እዩ።',
    nobodyKnows: 'ነቲ ምስጢራዊ ሓረግ ዝፈልጦ ሰብ የለን ድዩ?',
    twoOpen: 'ካብ ሰለስተ ወረቓቕቲ ክልተ ብሓባር ነቲ ቤት ጽሕፈት ይኸፍታ። ሓንቲ ወረቐት በይና ዋላ ሓንቲ ኣይትኸፍትን።',
    choose: 'ክትከፍቱ ከለኹም ነዚ ምረጹ፦ {{choice}}።',
    type: 'ክልተ ወረቓቕቲ ጽሓፉ ወይ ስካን ግበሩ። ኩሉ ግዜ ክልተ ሰብ ኴንኩም ግበርዎ።',
    after: 'ሓድሽ ምስጢራዊ ሓረግ ምረጹ። ድሕሪኡ ሓደስቲ ወረቓቕቲ ስርሑ።',
    keep: 'እዛ ወረቐት ከመይ ትዕቅብዋ',
    place: 'እዛ ወረቐት ኣብዚ ኣላ፦ {{place}}',
    apart: 'ነተን ሰለስተ ወረቓቕቲ ኣብ ሰለስተ ዝተቖለፈ ቦታታት ዓቅብወን።',
    noPhoto: 'ስእሊ ኣይትልዓሉ። ብኢመይል ኣይትልኣኹ። ኣብ ኮምፒተር ኣይተቐምጥዎ።',
    lost: 'ወረቐት ጠፊኣ ድያ? ሓደስቲ ወረቓቕቲ ስርሑ። ሽዑ እተን ኣረገውቲ ኣይሰርሓን።',
    keptBy: 'ዝዕቅባ ሰብ (ስምን ፊርማን)፦',
  },
}
