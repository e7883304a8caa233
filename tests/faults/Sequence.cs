using Xunit;


// In sequence, because allocations are measured for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
