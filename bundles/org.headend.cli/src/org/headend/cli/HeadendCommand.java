package org.headend.cli;

import java.util.concurrent.Callable;

import org.headend.core.problem.ProblemException;

import picocli.CommandLine.Option;

/**
 * Base of subcommands that do work. A command prints its result through {@link #console} and returns an
 * {@link ExitCode}; a {@link ProblemException} is printed by the caller and ends with {@link ExitCode#PROBLEM}.
 */
public abstract class HeadendCommand implements Callable<Integer> {
    @Option(names = "--json", descriptionKey = "option.json")
    protected boolean json;

    protected final Console console;

    protected HeadendCommand(Console console) {
        this.console = console;
    }

    @Override
    public abstract Integer call() throws Exception;
}
