package org.plumbline.demonstration;

import java.util.List;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.RecordCommand;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Tells the demonstration's story to an empty record, and says how to sign in. */
@Command(
        name = "load-demonstration",
        mixinStandardHelpOptions = true,
        description = "Load the demonstration: a force's year between four causes of concern and their closure."
                + " A record that holds anything already is left as it is. Prints the demonstration's sign-ins.")
public final class LoadDemonstration implements RecordCommand {
    @Override
    public List<Class<?>> configuration() {
        return List.of(Telling.class);
    }

    @Override
    public int run(BeanFactory parts) throws InterruptedException {
        StoryLoader loader = parts.getBean(StoryLoader.class);
        Story story = parts.getBean(Story.class);
        if (loader.begun()) {
            System.err.println("The record is not empty; nothing was loaded.");
        } else {
            loader.tell(story, System.err::println);
        }
        parts.getBean(DemonstrationPassword.class)
                .find()
                .ifPresent(password -> System.out.println(SignIns.table(story, password)));
        return ExitCode.OK.number();
    }
}
