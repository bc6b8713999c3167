#pragma once

#include "core/storage/recovery.h"

#include <filesystem>

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace wattscape::ui {

class PlanDocument;

/// Keeps a recovery copy of what is not saved yet, a few seconds behind the edits and never over the planner's file. A
/// copy goes when the plan is saved or given up; one that is left tells that the program ended without either.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(PlanDocument& document, std::filesystem::path folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// The program's own folder for such copies.
    static std::filesystem::path folder();

    /// Copies that other runs have left, newest first.
    std::vector<RecoveryCopy> left() const { return abandonedCopies(folder_); }

    /// Writes the copy now instead of in a moment, and waits for it.
    void flush();

    /// The document holds the plan of this copy now: makes a copy of its own at once, and only then takes the other away.
    void takeUp(const RecoveryCopy& copy);

    /// Nothing unsaved is wanted any more.
    void giveUp();

private:
    void write();

    PlanDocument& document_;
    std::filesystem::path folder_;
    RecoveryWriter writer_;
    QTimer timer_;
    QFuture<bool> writing_;
    int edits_ = 0;
};

}  // namespace wattscape::ui
