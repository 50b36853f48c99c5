using System.Reflection;
using System.Text;

namespace Grpc.Tests.Build;

// Every public type and member of an assembly, one a line, as a reader of the official reference would look it up.
static class Surface
{
    const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => type.Namespace != "Grpc.Health.V1")
        .SelectMany(type => Members(type).Prepend(Head(type)))
        .Order(StringComparer.Ordinal);

    static IEnumerable<string> Members(Type type) => typeof(Delegate).IsAssignableFrom(type) ? [] : type.GetMembers(Own)
        .Where(IsVisible)
        .Select(member => $"{Name(type)} :: {Text(member)}");

    static bool IsVisible(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } method => Visible(method),
        MethodInfo { IsSpecialName: false } method => Visible(method) && !method.Name.Contains('<', StringComparison.Ordinal),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(Visible),
        FieldInfo { IsSpecialName: false } field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    static string Text(MemberInfo member) => member switch
    {
        ConstructorInfo method => $"new({Parameters(method)})",
        MethodInfo method => $"{method.Name}{Arguments(method)}({Parameters(method)}) : {Name(method.ReturnType)}",
        PropertyInfo property => $"{property.Name} {{ {Accessors(property)} }} : {Name(property.PropertyType)}",
        FieldInfo field => $"{field.Name} : {Name(field.FieldType)}",
        _ => member.Name,
    };

    static string Accessors(PropertyInfo property) =>
        string.Join(' ', property.GetAccessors(nonPublic: true).Where(Visible).Select(method => method.Name.Split('_')[0] + ";"));

    static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(type => type.Name))}>" : "";

    static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    static string Head(Type type) => $"{Name(type)} : {Kind(type)}";

    static string Kind(Type type) =>
        typeof(Delegate).IsAssignableFrom(type) ? $"delegate {Text(type.GetMethod("Invoke")!)}"
        : type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static class",
            (true, false) => "abstract class",
            (false, true) => "sealed class",
            (false, false) => "class",
        };

    static string Name(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (type.IsByRef || type.IsArray) return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "&");
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        var name = new StringBuilder(type.IsNested ? Name(type.DeclaringType!) + "." : type.Namespace is "System" ? "" : type.Namespace + ".");
        name.Append(type.Name.Split('`')[0]);
        var own = type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0).Select(Name).ToArray();
        return own.Length == 0 ? name.ToString() : name.Append('<').AppendJoin(", ", own).Append('>').ToString();
    }
}
