using Microsoft.Extensions.Options;

namespace Dashboard.Sources;

sealed class ServicesAreNamed : IValidateOptions<Services>
{
    public ValidateOptionsResult Validate(string? name, Services options)
    {
        var faults = options.Faults().ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
