package org.plumbline.record.cli;

import org.plumbline.platform.ExitCode;
import org.plumbline.platform.RecordCommand;
import org.plumbline.record.ReadTables;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Makes every read table again from the record. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Drop every row of the read tables and make them again from the record.")
public final class Rebuild implements RecordCommand {
    @Override
    public int run(BeanFactory parts) {
        int subjects = parts.getBean(ReadTables.class).rebuild();
        System.err.printf("The read tables are made again from the record: %d subjects.%n", subjects);
        return ExitCode.OK.number();
    }
}
