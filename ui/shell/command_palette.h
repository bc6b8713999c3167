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
    int score = 0;  ///< of what a search brings up: as matchScore (ui/format/text_match.h) gives it
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

}  // namespace wattscape::ui
