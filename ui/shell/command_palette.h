#pragma once

#include <functional>
#include <vector>

#include <QDialog>
#include <QString>

class QLineEdit;
class QListWidget;

namespace wattscape::ui {

/// One thing the palette can find.
struct PaletteEntry {
    QString text;
    QString kind;  ///< the keys of a command, or "Site", "Place", "Date"; stands at the right
    std::function<void()> choose;
    int score = 0;  ///< of what a search brings up: as matchScore gives it
};

/// Type a few letters, press Enter: commands, objects, places and dates by name. The nearest match stands first.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// Everything there is, and what only the typed text brings up (places, dates).
    using Search = std::function<std::vector<PaletteEntry>(const QString& typed)>;

    /// `hint` says what can be typed.
    CommandPalette(std::vector<PaletteEntry> entries, Search search, const QString& hint, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);
    void offer(std::vector<PaletteEntry> entries);
    void chooseCurrent();

    std::vector<PaletteEntry> entries_;
    Search search_;
    std::vector<PaletteEntry> found_;
    QLineEdit* line_;
    QListWidget* list_;
};

/// How well the typed letters fit a text: all of them must stand in it in their order; the start of the text, starts of
/// words and runs count more. 0 for no match.
int matchScore(const QString& typed, const QString& text);

/// How alike two texts are by the pairs of letters they share, 0 to 100: for what is misspelt.
int likeness(const QString& typed, const QString& text);

}  // namespace wattscape::ui
