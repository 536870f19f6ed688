import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Judges pairs with Maven's ComparableVersion, which accepts any string. Refused is what the project reads otherwise
 * on purpose: ga, final or release with a number behind it, and ten zeros or more.
 */
public class MavenJudge {
    private static final Pattern READ_OTHERWISE = Pattern.compile("(?i)(ga|final|release)[-.]?[0-9]|(?<![0-9])0{10}");

    public static void main(String[] args) throws Exception {
        System.out.println(args[0]);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] pair = line.split("\t");
            if (READ_OTHERWISE.matcher(line).find()) {
                System.out.println("?");
                continue;
            }
            int order = new ComparableVersion(pair[0]).compareTo(new ComparableVersion(pair[1]));
            System.out.println(order < 0 ? "<" : order > 0 ? ">" : "=");
        }
    }
}
