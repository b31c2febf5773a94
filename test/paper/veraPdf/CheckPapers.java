import java.io.FileInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** One line for each file and standard: the file, the standard, how many checks, then the rules that failed. */
public class CheckPapers {
  public static void main(String[] files) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      for (String standard : new String[] {"ua1", "2a"}) {
        var flavour = PDFAFlavour.byFlavourId(standard);
        try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
          ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
          Set<String> failed = new TreeSet<>();
          for (TestAssertion assertion : result.getTestAssertions())
            if (assertion.getStatus() == TestAssertion.Status.FAILED)
              failed.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
          if (!result.isCompliant() && failed.isEmpty()) failed.add("unnamed");
          System.out.println(file + "\t" + standard + "\t" + result.getTotalAssertions() + "\t" + String.join(" ", failed));
        }
      }
    }
  }
}
