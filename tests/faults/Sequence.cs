using Xunit;


// One after another: what a test allocates is measured for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
