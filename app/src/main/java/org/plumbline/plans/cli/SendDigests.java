package org.plumbline.plans.cli;

import java.util.List;
import org.plumbline.plans.work.Digest;
import org.plumbline.plans.work.Digests;
import org.plumbline.platform.CommandFailed;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.RecordCommand;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sends today's digests that were not sent yet, or says what they would hold. */
@Command(
        name = "send-digests",
        mixinStandardHelpOptions = true,
        description = {
            "Send today's e-mails to everybody for whom something is due, waits or was changed by somebody else.",
            "Each holds references and links only, and each person gets one a day at most, however often this is run."
        })
public final class SendDigests implements RecordCommand {
    @Option(names = "--dry-run", description = "print what would be sent, and send nothing")
    private boolean dryRun;

    @Override
    public int run(BeanFactory parts) {
        Digests digests = parts.getBean(Digests.class);
        List<Digest> today = digests.today();
        if (dryRun) {
            String home = parts.getBean(Environment.class).getRequiredProperty("plumbline.address");
            today.forEach(digest ->
                    System.out.printf("To: %s%nSubject: %s%n%n%s%n", digest.to(), digest.subject(), digest.text(home)));
            System.err.printf("%d would be sent.%n", today.size());
            return ExitCode.OK.number();
        }
        if (!digests.canBeSent()) {
            throw new CommandFailed(
                    ExitCode.REFUSED,
                    "No server for e-mail is set. Set SPRING_MAIL_HOST, or use --dry-run to see what would be sent.");
        }
        long sent = today.stream().filter(digests::send).count();
        System.err.printf("%d sent.%n", sent);
        return ExitCode.OK.number();
    }
}
