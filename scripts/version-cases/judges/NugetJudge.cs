using System;
using System.Reflection;
using NuGet.Versioning;

/// <summary>Judges pairs with NuGet.Versioning.</summary>
public static class NugetJudge
{
    public static void Main()
    {
        var informational = (AssemblyInformationalVersionAttribute)Attribute.GetCustomAttribute(
            typeof(NuGetVersion).Assembly, typeof(AssemblyInformationalVersionAttribute));
        Console.WriteLine("NuGet.Versioning " + informational.InformationalVersion.Split('+')[0]);
        for (var line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            var pair = line.Split('\t');
            Console.WriteLine(Verdict(pair[0], pair[1]));
        }
    }

    private static string Verdict(string a, string b)
    {
        NuGetVersion left, right;
        if (!NuGetVersion.TryParse(a, out left) || !NuGetVersion.TryParse(b, out right)) return "?";
        var order = VersionComparer.Default.Compare(left, right);
        return order < 0 ? "<" : order > 0 ? ">" : "=";
    }
}
