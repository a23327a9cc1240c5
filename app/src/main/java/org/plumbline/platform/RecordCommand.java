package org.plumbline.platform;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** A command that needs the record; it is run with the application's parts on the database of the data folder. */
public interface RecordCommand extends PlumblineCommand {
    /** Does the work; gives the number of an {@link ExitCode}. */
    int run(BeanFactory parts) throws Exception;

    /** Further configuration for this command alone. */
    default List<Class<?>> configuration() {
        return List.of();
    }

    /** Not called: the way in opens the record and calls {@link #run}. */
    @Override
    default Integer call() {
        throw new IllegalStateException("the record is not open");
    }
}
